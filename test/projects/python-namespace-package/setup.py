from setuptools import find_namespace_packages, setup

setup(name="acme", packages=find_namespace_packages("."), install_requires=["redis", "flask"])
