// The page inside the letter iframe: /laege/brev.html?id=3

import { documentPage } from '/shared/document.js';
import { letters } from '/texts/index.js';

documentPage(letters, document.querySelector('#dokument'));
