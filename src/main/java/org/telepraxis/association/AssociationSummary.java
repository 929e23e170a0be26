package org.telepraxis.association;

/**
 * What others may know of an association.
 *
 * @param slug its short name in addresses
 * @param country the id of its country pack
 */
public record AssociationSummary(AssociationId id, String name, String slug, String country) {}
