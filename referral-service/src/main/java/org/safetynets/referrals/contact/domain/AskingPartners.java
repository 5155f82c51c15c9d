package org.safetynets.referrals.contact.domain;

/** Has a partner asked, by channels and in words they approved. */
public interface AskingPartners {

    void ask(ContactPlan plan, int number);
}
