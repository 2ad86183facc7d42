// The page inside the letter iframe: /laege/brev.html?id=3
import { letters } from '/texts/index.js';
import { documentPage } from '/shared/document.js';

documentPage(letters, document.querySelector('#dokument'));
