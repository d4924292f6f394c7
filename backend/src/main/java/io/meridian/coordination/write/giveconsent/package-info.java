/** The local unit consents to a global step. */
@NullMarked
package io.meridian.coordination.write.giveconsent;

import org.jspecify.annotations.NullMarked;
