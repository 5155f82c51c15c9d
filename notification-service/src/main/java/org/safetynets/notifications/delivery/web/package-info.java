/** The ledger: what was sent, held or not sent, and why. */
@NullMarked
package org.safetynets.notifications.delivery.web;

import org.jspecify.annotations.NullMarked;
