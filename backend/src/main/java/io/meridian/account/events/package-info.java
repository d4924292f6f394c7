/** What the account module stores for ever. */
@NullMarked
package io.meridian.account.events;

import org.jspecify.annotations.NullMarked;
