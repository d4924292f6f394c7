/** An entity bears another name from a date on. */
@NullMarked
package io.meridian.account.write.renameentity;

import org.jspecify.annotations.NullMarked;
