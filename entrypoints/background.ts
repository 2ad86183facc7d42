import { defineBackground } from 'wxt/utils/define-background';
import { registerBackground } from '../lib/background/background.ts';

export default defineBackground(registerBackground);
