/** What services that turn speech into text heard, from the JSON that each of them writes. */
package org.exemplar.speech;
