package cn.fadu.operation;

import cn.fadu.identity.Invitation;

/**
 * Somebody of a new county and the link that lets them in.
 *
 * @param sent whether a letter took it to them; else it has to be handed over
 */
public record Welcome(Invitation invitation, String link, boolean sent) {}
