/**
 * ZIP archives whose bytes depend on their contents alone; DOCX and XLSX files are such archives.
 */
package org.exemplar.archive;
