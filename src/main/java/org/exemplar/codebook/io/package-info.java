/** Codebooks and themes, from and to files: CSV, XLSX, and the tables of Markdown. */
package org.exemplar.codebook.io;
