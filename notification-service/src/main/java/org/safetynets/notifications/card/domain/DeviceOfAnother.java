package org.safetynets.notifications.card.domain;

import org.safetynets.platform.kernel.Refusal;

/** The device takes the messages of another account. */
public record DeviceOfAnother() implements Refusal {}
