/** Who the contacts of an account are, at any moment. */
@NullMarked
package io.meridian.contact.read.contacts;

import org.jspecify.annotations.NullMarked;
