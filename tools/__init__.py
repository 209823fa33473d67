"""What works on the project and is no part of the site: benchmark, pictures, helpers for tests."""
