import { kindAt, type Phrase } from "./phrase.ts";
import { CAPITALS, GIVEN_NAME, INITIALS } from "./word-kinds.ts";

/** `Lukács György`, `Descola Philippe`, `LATOUR Bruno`: two words, of which only the second can be a given name. */
export const isFamilyFirst = (phrase: Phrase): boolean =>
	phrase.words.length === 2 &&
	(onlyGiven.has(phrase.words[1] ?? "") || isCapitalFamily(phrase)) &&
	!(kindAt(phrase, 0) & (GIVEN_NAME | INITIALS));

const isCapitalFamily = (phrase: Phrase): boolean =>
	(kindAt(phrase, 0) & CAPITALS) > 0 && (kindAt(phrase, 1) & GIVEN_NAME) > 0;

/** Given names of Hungary and France that hardly anybody has as a family name. */
const onlyGiven: ReadonlySet<string> = new Set(
	`György László Sándor Ferenc Béla Zoltán István János Imre József Gábor Péter Tamás Mihály Attila Katalin Ágnes
	Mária Éva Lajos Károly Endre Miklós Pál Antal Géza Gyula Philippe Jean Jacques François Françoise Marie Catherine
	Nathalie Isabelle Sophie Claire Hélène Anne Pierre Bruno Marc Alain Gilles Yves Olivier Christophe Stéphane Frédéric
	Thierry Éric Dominique Didier Hervé Pascal Georges Maurice Émile Serge Étienne Jérôme Julien Nicolas Sébastien
	Jean-Pierre Jean-François Jean-Claude Jean-Luc Jean-Marie Jean-Louis Jean-Paul Jean-Michel Jean-Jacques
	Jean-Philippe Anne-Marie Marie-Claude Gérard André René Agnès Cécile Céline Geneviève Michèle Benoît Clément Rémi Noël
	Valérie Sylvie Véronique Brigitte Monique Danièle Gisèle Arlette Odile Colette Élisabeth Édouard Édith Eugène Régis
	Loïc Gaël Xavier Fabrice Arnaud Guillaume Umberto Giovanni Giuseppe Francesco Alessandro Luigi Paolo Norberto
	Giorgio Stefano Massimo Enrico Vittorio Maurizio Gianni Remo`.split(/\s+/),
);
