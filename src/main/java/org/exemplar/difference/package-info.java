/** Where coders differ, passage by passage, of what type, and how a difference was resolved. */
package org.exemplar.difference;
