/** The aggregate that is a contact. */
@NullMarked
package io.meridian.contact.write;

import org.jspecify.annotations.NullMarked;
