/** Common Danish first names: `Jens Parkinson` is a person, not a disease. Names that are words or terms are left out. */
export const FIRST_NAMES: readonly string[] = (
  'Anders Andreas Anja Anna Anne Annette Arne Asger Benny Bent Bente Birgit Birgitte Birthe Bjarne Bo Britta Brian ' +
  'Camilla Carl Caroline Carsten Cecilie Charlotte Christian Christina Claus Daniel David Ditte Dorte Dorthe Ebbe Elisabeth Ellen ' +
  'Elsebeth Emil Emilie Emma Erik Ernst Esben Eva Finn Flemming Frank Freja Frederik Georg Gitte Gorm Grethe Hanne Hans Helge Helle ' +
  'Henriette Henrik Henning Ida Inge Inger Ingrid Ivan Jacob Jakob Jan Janne Jens Jeppe Jesper Jette Johan Johanne John Johnny ' +
  'Jonas Josefine Julie Jytte Jørgen Jørn Kaj Karen Karin Karl Karsten Kasper Katrine Keld Kenneth Kim Kirsten Kirstine Kjeld Klaus ' +
  'Knud Kristian Kristina Kurt Lars Lasse Laura Leif Lena Lene Leo Line Lis Lisbeth Lise Lone Lotte Louise Lykke Mads Magnus Maja ' +
  'Malene Margit Maria Marianne Marie Martin Mathias Mathilde Mette Michael Mikael Mikkel Mogens Mohammad Mona Morten Nanna Niels ' +
  'Nina Ole Oliver Oscar Otto Palle Patrick Pernille Peter Pia Poul Preben Rasmus Rene René Rikke Robert Rune Sanne Sebastian Signe ' +
  'Simon Sofie Sonja Sten Stine Susanne Svend Sven Søren Tanja Thomas Tina Tine Tom Tommy Torben Tove Troels Trine Ulla Ulrik Ulrike ' +
  'Victor Viggo Vibeke Vivian William Winnie Yvonne Åge Åse'
).split(' ');
