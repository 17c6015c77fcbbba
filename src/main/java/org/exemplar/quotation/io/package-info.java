/** Finished manuscripts, as far as they quote: each quotation with its place. */
package org.exemplar.quotation.io;
