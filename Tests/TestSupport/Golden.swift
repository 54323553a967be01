/// Helpers of the tests.
package enum TestSupport {}
