/** An entity is closed. */
@NullMarked
package io.meridian.account.write.closeentity;

import org.jspecify.annotations.NullMarked;
