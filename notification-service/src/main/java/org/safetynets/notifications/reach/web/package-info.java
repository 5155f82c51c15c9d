/** Where group-service hands over that somebody is asked to get in touch. */
@NullMarked
package org.safetynets.notifications.reach.web;

import org.jspecify.annotations.NullMarked;
