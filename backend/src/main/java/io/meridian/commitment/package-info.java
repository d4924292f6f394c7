/** Promises made by us or by the customer: ids, what is known about one, and its life as one pure function. */
@NullMarked
package io.meridian.commitment;

import org.jspecify.annotations.NullMarked;
