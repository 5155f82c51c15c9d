package org.safetynets.referrals.integration.domain;

/** What an answer means, by the first digit of its status. */
public enum StatusClass {
    SUCCESS,
    REDIRECTION,
    /** The system asked wrongly. */
    CLIENT_ERROR,
    /** We failed. */
    SERVER_ERROR;

    public static StatusClass of(int status) {
        if (status < 300) {
            return SUCCESS;
        }
        return status < 400 ? REDIRECTION : status < 500 ? CLIENT_ERROR : SERVER_ERROR;
    }
}
