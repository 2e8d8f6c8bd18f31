"""The same scripted calls against stock `mlflow server` and Stagewright, answers compared."""
