/** Codes, the themes built from them, and the rules that say when a code applies. */
package org.exemplar.codebook;
