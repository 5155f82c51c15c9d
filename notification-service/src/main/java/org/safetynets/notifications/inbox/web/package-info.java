/** The inbox's API and its server-sent events. */
@NullMarked
package org.safetynets.notifications.inbox.web;

import org.jspecify.annotations.NullMarked;
