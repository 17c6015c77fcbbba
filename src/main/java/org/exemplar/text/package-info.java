/**
 * Positions in text. Nobody else counts characters: every conversion between UTF-16 units (what
 * spans use), code points (what files use) and lines and columns (what people read) is here.
 */
package org.exemplar.text;
