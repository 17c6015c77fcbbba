/** How much of a study is to be coded twice: numbers of units, and a choice of transcripts. */
package org.exemplar.agreement.planning;
