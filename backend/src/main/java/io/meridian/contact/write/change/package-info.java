/** What is known of a contact changes from a date on. */
@NullMarked
package io.meridian.contact.write.change;

import org.jspecify.annotations.NullMarked;
