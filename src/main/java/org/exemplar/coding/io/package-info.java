/** A coder's codings, from and to files. */
package org.exemplar.coding.io;
