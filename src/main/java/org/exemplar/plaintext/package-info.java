/** Bytes to text: the one place that decides an input's encoding and line ends. */
package org.exemplar.plaintext;
