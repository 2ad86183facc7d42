/** One choice among many, in groups. Shared by the map and the attest guide. */
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';

export interface ChoiceGroup {
  id: string;
  name: string;
  options: { id: string; name: string }[];
}

interface ChoiceProps {
  label: string;
  placeholder: string;
  groups: readonly ChoiceGroup[];
  value: string | null;
  onChange: (id: string) => void;
}

export function Choice({ label, placeholder, groups, value, onChange }: ChoiceProps) {
  return (
    <Select
      className="choice"
      selectedKey={value}
      onSelectionChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
      placeholder={placeholder}
    >
      <Label className="choice-label">{label}</Label>
      <Button className="button choice-button">
        <SelectValue className="choice-value" lang="da" />
        <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <path d="M5 8l5 5 5-5" />
        </svg>
      </Button>
      <Popover className="choice-popover">
        <ListBox className="choice-list" lang="da">
          {/* A group and an option with one key hang the collection in a ring (kontanthjælp is both a lane and a benefit). */}
          {groups.map((group) => (
            <ListBoxSection key={group.id} id={`group ${group.id}`} className="choice-group">
              <Header className="choice-header">{group.name}</Header>
              {group.options.map((option) => (
                <ListBoxItem key={option.id} id={option.id} textValue={option.name} className="choice-option">
                  {option.name}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
