/**
 * What went wrong, where, and what to do about it. Readers collect problems beside what they could
 * read; nothing here is thrown.
 */
package org.exemplar.problem;
