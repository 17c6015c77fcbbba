/**
 * What one coder sees of a study while coding it, and does: nothing here can show another's
 * codings.
 */
package org.exemplar.study.desk;
