/** What is known of the customer as a whole changes from a date on. */
@NullMarked
@NamedInterface("write")
package io.meridian.account.write.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
