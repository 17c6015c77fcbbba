/**
 * The codings of several coders laid side by side: which units they saw, which codes they gave
 * them, and how far they agree, by code, pair and transcript.
 */
package org.exemplar.comparison;
