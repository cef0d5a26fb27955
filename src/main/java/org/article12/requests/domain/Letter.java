package org.article12.requests.domain;

import java.time.LocalDate;

import org.article12.requests.Capacity;

/**
 * The letter by which a request came.
 *
 * @param receivedOn when the Secretariat received it; the queue counts from that day
 * @param reference the letter's own reference
 * @param capacity in which capacity it was signed
 */
public record Letter(LocalDate receivedOn, String reference, Capacity capacity) {
}
