/** Global customers: the account, its tree of entities, its team, its governance, and who may do what in it. */
@NullMarked
package io.meridian.account;

import org.jspecify.annotations.NullMarked;
