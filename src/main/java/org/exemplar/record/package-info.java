/**
 * What people noted and decided, in order: memos, declarations that coding is finished, decisions
 * on differences.
 */
package org.exemplar.record;
