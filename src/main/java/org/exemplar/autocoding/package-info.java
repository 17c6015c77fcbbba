/**
 * A coder that never tires: the language of a codebook's rules, and its application to transcripts.
 * Rules are parsed ({@link org.exemplar.autocoding.RuleParser}), compiled against a language into
 * conditions on its words, and looked for sentence by sentence; only sentences in which a rule
 * could hold are tagged for lemmas.
 */
package org.exemplar.autocoding;
