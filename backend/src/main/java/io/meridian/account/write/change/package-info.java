/** What is known of the customer as a whole changes from a date on. */
@NullMarked
package io.meridian.account.write.change;

import org.jspecify.annotations.NullMarked;
