/** Worksheets of differences: for a group to fill in, and back. */
package org.exemplar.difference.io;
