/** What was said, by whom and when: transcripts, their turns and speakers. Immutable text. */
package org.exemplar.transcript;
