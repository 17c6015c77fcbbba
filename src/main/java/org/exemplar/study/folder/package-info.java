/**
 * A study as a folder of plain files: reading it whole, changing it without ever leaving half a
 * file, and making one.
 */
package org.exemplar.study.folder;
