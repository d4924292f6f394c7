/** People of the customer and of third parties. */
@NullMarked
package io.meridian.contact;

import org.jspecify.annotations.NullMarked;
