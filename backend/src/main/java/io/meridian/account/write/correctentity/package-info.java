/** What was said of an entity is corrected, also in time, or taken back. */
@NullMarked
package io.meridian.account.write.correctentity;

import org.jspecify.annotations.NullMarked;
