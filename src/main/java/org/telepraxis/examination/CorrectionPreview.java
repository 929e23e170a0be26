package org.telepraxis.examination;

/**
 * What a correction would do, before it is made.
 *
 * @param papers how many it touches
 * @param nowPass how many results become passed
 * @param nowFail how many become not passed
 * @param stand how many would fail, but stay passed because that was released
 */
public record CorrectionPreview(int papers, int nowPass, int nowFail, int stand) {}
