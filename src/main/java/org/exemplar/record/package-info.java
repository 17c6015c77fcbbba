/** What people noted and decided, in order: memos, events, declarations that coding is finished. */
package org.exemplar.record;
