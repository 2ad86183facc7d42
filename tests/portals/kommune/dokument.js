// The page inside the document iframe: /kommune/dokument.html?id=2

import { documentPage } from '/shared/document.js';
import { documents } from '/texts/index.js';

documentPage(documents, document.querySelector('#dokument'));
