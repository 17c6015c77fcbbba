/** Files that a study hands out to people. */
package org.exemplar.study.output;
