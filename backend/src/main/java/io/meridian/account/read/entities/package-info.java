/** The tree of a customer's entities, at any moment. */
@NullMarked
package io.meridian.account.read.entities;

import org.jspecify.annotations.NullMarked;
