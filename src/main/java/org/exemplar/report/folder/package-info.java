/** Keeps a report's files in a folder, all of them or those of before. */
package org.exemplar.report.folder;
